import partsStyles from '@/components/ui/styles/parts.module.css';
import './gallery.css';
import { useState } from 'preact/hooks';
import { idOf, type Story } from './story';

const widths = [360, 420, 560, 1000];
const themes = ['light', 'dark'];

const Choice = ({
  name,
  options,
  chosen,
  onChoose,
}: {
  name: string;
  options: readonly string[];
  chosen: string;
  onChoose: (option: string) => void;
}) => (
  <label>
    {name}{' '}
    <select class={partsStyles.input} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  </label>
);

/** The list of stories, and the chosen one at a width and in a theme. */
export function Gallery({ stories }: { readonly stories: readonly Story[] }) {
  const [chosen, setChosen] = useState(stories[0]);
  const [width, setWidth] = useState('420');
  const [theme, setTheme] = useState('light');
  if (chosen === undefined) return <p>No stories.</p>;
  return (
    <div data-part="gallery">
      <nav aria-label="Stories">
        {stories.map((story) => (
          <button
            key={idOf(story)}
            type="button"
            data-story={idOf(story)}
            data-page={story.page}
            aria-current={story === chosen ? 'page' : undefined}
            onClick={() => setChosen(story)}
          >
            <small>{story.group}</small> {story.name}
          </button>
        ))}
      </nav>
      <main>
        <h1>
          {chosen.group}: {chosen.name}
        </h1>
        <div data-part="themes">
          <Choice name="Width" options={widths.map(String)} chosen={width} onChoose={setWidth} />
          <Choice name="Theme" options={themes} chosen={theme} onChoose={setTheme} />
        </div>
        <iframe
          key={`${idOf(chosen)} ${theme}`}
          title={chosen.name}
          src={`/gallery.html?theme=${theme}#${idOf(chosen)}`}
          style={{ width: `${width}px` }}
        />
      </main>
    </div>
  );
}
