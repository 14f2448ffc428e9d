package kz.localbusiness.web.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.team.Colleague;

/// Asks what somebody is to be from now on.
final class ChangeDialog extends Dialog implements LocaleChangeObserver {

    private final Colleague colleague;
    private final TeamActs acts;
    private final Paragraph hint = new Paragraph();
    final RoleFields fields;
    final Button keep = new Button("", _ -> close());
    final Button save = new Button("", _ -> save());

    ChangeDialog(Colleague colleague, TeamActs acts) {
        this.colleague = colleague;
        this.acts = acts;
        fields = new RoleFields(acts.viewer(), colleague.role(), colleague.staff());
        hint.addClassName("quiet");
        save.setId("change-submit");
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("change-keep");
        add(fields, hint);
        getFooter().add(keep, save);
        setWidth("26rem");
        setMaxWidth("100%");
    }

    private void save() {
        close();
        acts.change(colleague, fields.role.getValue(), fields.booked());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeaderTitle(ColleagueCard.called(colleague));
        hint.setText(getTranslation("colleagues.change-hint"));
        keep.setText(getTranslation("colleagues.keep"));
        save.setText(getTranslation("colleagues.save"));
    }
}
