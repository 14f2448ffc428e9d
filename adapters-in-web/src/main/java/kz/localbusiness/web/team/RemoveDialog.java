package kz.localbusiness.web.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.team.Colleague;

/// Asks once more, because an account that is gone does not come back.
final class RemoveDialog extends ConfirmDialog implements LocaleChangeObserver {

    private final Colleague colleague;
    private final TeamActs acts;
    final Button remove = new Button("", _ -> remove());
    private final Button keep = new Button("", _ -> close());

    RemoveDialog(Colleague colleague, TeamActs acts) {
        this.colleague = colleague;
        this.acts = acts;
        remove.setId("remove-submit");
        remove.setDisableOnClick(true);
        remove.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        setConfirmButton(remove);
        setCancelButton(keep);
        setCancelable(true);
    }

    private void remove() {
        close();
        acts.remove(colleague);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeader(getTranslation("colleagues.remove-title", ColleagueCard.called(colleague)));
        setText(getTranslation("colleagues.remove-text"));
        remove.setText(getTranslation("colleagues.remove"));
        keep.setText(getTranslation("colleagues.keep"));
    }
}
