import { makeStyles } from '@fluentui/react-components';
import { useMessages } from '../../words-context';

const useStyles = makeStyles({
  // Excel writes the add-in's name above the pane; here it is for those who hear the page.
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The page's heading, for screen readers only. */
export function AppTitle() {
  const styles = useStyles();
  return <h1 className={styles.heard}>{useMessages().pane.appName}</h1>;
}
