// What every page wears, in the order in which it counts.
import './tokens.css';
import './base.css';
import './parts.module.css';
