import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that any pane of React and Fluent loads. */
const place = document.getElementById('root');
if (place)
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Tjek</Button>
    </FluentProvider>,
  );
