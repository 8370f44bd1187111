import { useCombobox } from 'downshift';
import { createElement as h, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { cardsHtml, entriesWith, mountEverywhere, type Entry } from './jena.ts';

function Finder({ chosen }: { readonly chosen: Entry | null }): ReactElement {
  const [items, setItems] = useState<Entry[]>([]);
  const combobox = useCombobox({
    items,
    initialSelectedItem: chosen,
    itemToString: (entry) => entry?.name ?? '',
    onInputValueChange: ({ inputValue }) => {
      setItems(entriesWith(inputValue));
    },
  });
  const { selectedItem, isOpen, highlightedIndex } = combobox;
  const options = items.map((item, index) =>
    h(
      'li',
      {
        key: item.name,
        className: index === highlightedIndex ? 'active' : '',
        ...combobox.getItemProps({ item, index }),
      },
      item.name,
    ),
  );
  return h(
    'div',
    null,
    h('label', combobox.getLabelProps(), 'Ortsteil oder Straße'),
    h('input', combobox.getInputProps()),
    h('ul', combobox.getMenuProps(), isOpen ? options : null),
    selectedItem && h('div', { dangerouslySetInnerHTML: { __html: cardsHtml(selectedItem) } }),
  );
}

mountEverywhere((place, chosen) => {
  const root = createRoot(place);
  root.render(h(Finder, { chosen: chosen ?? null }));
  return () => {
    root.unmount();
  };
});
