import { Schema } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';

/** Adds a place to the page, which keeps spaces and line breaks as both editors ask for. */
function addPlace(id: string): HTMLElement {
  const place = document.createElement('section');
  place.id = id;
  place.style.whiteSpace = 'pre-wrap';
  document.body.append(place);
  return place;
}

const withLists = new Schema({ nodes: addListNodes(schema.spec.nodes, 'paragraph block*', 'block'), marks: schema.spec.marks });
new EditorView(addPlace('prosemirror'), { state: EditorState.create({ schema: withLists }) });
new Quill(addPlace('quill'));
document.body.dataset.ready = '';
