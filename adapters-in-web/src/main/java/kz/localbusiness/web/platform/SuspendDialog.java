package kz.localbusiness.web.platform;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import kz.localbusiness.domain.business.Suspension;
import kz.localbusiness.domain.platform.Tenant;

/// Asks why; the people of the business read the answer, so there has to be one.
final class SuspendDialog extends Dialog implements LocaleChangeObserver {

    private final Tenant tenant;
    private final Consumer<String> given;
    private final Paragraph hint = new Paragraph();
    final TextArea reason = new TextArea();
    final Button keep = new Button("", _ -> close());
    final Button suspend = new Button("", _ -> giveReason());

    SuspendDialog(Tenant tenant, Consumer<String> given) {
        this.tenant = tenant;
        this.given = given;
        reason.setId("suspend-reason");
        reason.setMaxLength(Suspension.MAX_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        suspend.setId("suspend-submit");
        suspend.setDisableOnClick(true);
        suspend.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        keep.setId("suspend-keep");
        add(hint, reason);
        getFooter().add(keep, suspend);
        setWidth("26rem");
        setMaxWidth("100%");
    }

    private void giveReason() {
        var words = Typing.readable(reason.getValue(), Suspension.MAX_REASON);
        reason.setInvalid(words.isEmpty());
        if (words.isEmpty()) {
            reason.setErrorMessage(getTranslation("platform.reason-missing"));
            suspend.setEnabled(true);
            reason.focus();
        } else {
            close();
            given.accept(words);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeaderTitle(getTranslation("platform.suspend-title", tenant.name()));
        hint.setText(getTranslation("platform.suspend-hint"));
        reason.setLabel(getTranslation("platform.reason"));
        keep.setText(getTranslation("platform.keep"));
        suspend.setText(getTranslation("platform.suspend"));
    }
}
