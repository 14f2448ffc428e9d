package kz.localbusiness.web.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import java.util.function.Consumer;
import kz.localbusiness.application.team.InviteColleague.Command;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.TeamRole;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.UiLanguage;

/// Asks whom to invite: an address gets an e-mail, none gets a link to hand over.
final class InviteDialog extends Dialog implements LocaleChangeObserver {

    private final Viewer viewer;
    private final Consumer<Command> asked;
    private final Paragraph hint = new Paragraph();
    final RoleFields fields;
    final EmailField email = new EmailField();
    final Select<Language> language = new Select<>();
    final Button keep = new Button("", _ -> close());
    final Button invite = new Button("", _ -> invite());

    InviteDialog(Viewer viewer, Consumer<Command> asked) {
        this.viewer = viewer;
        this.asked = asked;
        fields = new RoleFields(viewer, TeamRole.STAFF, null);
        hint.addClassName("quiet");
        email.setId("invite-email");
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        email.setManualValidation(true);
        email.setClearButtonVisible(true);
        email.setValueChangeMode(ValueChangeMode.LAZY);
        email.addValueChangeListener(_ -> tellWay());
        language.setId("invite-language");
        language.setItems(Language.values());
        invite.setId("invite-submit");
        invite.setDisableOnClick(true);
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("invite-keep");
        fields.add(email, language, hint);
        add(fields);
        getFooter().add(keep, invite);
        setWidth("28rem");
        setMaxWidth("100%");
    }

    private void invite() {
        var to = address();
        email.setInvalid(!to.isEmpty() && !EmailAddress.isValid(to));
        if (email.isInvalid()) {
            invite.setEnabled(true);
            email.focus();
            return;
        }
        close();
        asked.accept(
                new Command(
                        viewer.business().id(),
                        fields.role.getValue(),
                        fields.booked(),
                        to.isEmpty() ? null : new EmailAddress(to),
                        language.getValue()));
    }

    private String address() {
        return email.getValue().strip().toLowerCase(Locale.ROOT);
    }

    private void tellWay() {
        var mails = !address().isEmpty();
        language.setVisible(mails);
        invite.setText(getTranslation(mails ? "colleagues.send" : "colleagues.make-link"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeaderTitle(getTranslation("colleagues.invite"));
        hint.setText(getTranslation("colleagues.invite-hint"));
        email.setLabel(getTranslation("colleagues.email"));
        email.setHelperText(getTranslation("colleagues.email-hint"));
        email.setErrorMessage(getTranslation("team.email-unfit"));
        language.setLabel(getTranslation("colleagues.language"));
        language.setItemLabelGenerator(
                one -> getTranslation("colleagues.language." + Locales.codeOf(one)));
        if (language.isEmpty()) {
            language.setValue(UiLanguage.of(event.getUI()));
        }
        keep.setText(getTranslation("colleagues.not-now"));
        tellWay();
    }
}
