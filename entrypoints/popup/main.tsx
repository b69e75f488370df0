import '../../components/popup/popup.css';
import { render } from 'preact';
import { PopupView } from '../../components/popup/popup.tsx';
import { createPopup } from '../../components/popup/store.ts';
import { popupPorts } from './ports.ts';

const popup = createPopup(popupPorts);
render(<PopupView popup={popup} />, document.body);
popupPorts.onChange(() => void popup.load());
void popup.load();
