// The styles of every page, in order of precedence.
import './tokens.css';
import './base.css';
import './parts.module.css';
