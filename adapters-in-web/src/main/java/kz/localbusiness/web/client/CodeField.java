package kz.localbusiness.web.client;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import kz.localbusiness.domain.client.Code;
import kz.localbusiness.web.text.Typed;

/// Where the six digits go that came by message.
final class CodeField extends TextField implements LocaleChangeObserver {

    CodeField() {
        setId("client-code");
        setMaxLength(Code.LENGTH + 4);
        setManualValidation(true);
        setRequiredIndicatorVisible(true);
        getElement().setAttribute("inputmode", "numeric");
        getElement().setAttribute("autocomplete", "one-time-code");
    }

    /// Empty when it is no code, which is then said.
    Optional<Code> read() {
        var digits = Typed.line(getValue()).replace(" ", "");
        var code = Optional.of(digits).filter(Code::isCode).map(Code::new);
        setInvalid(code.isEmpty());
        return code;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setLabel(getTranslation("client.code"));
        setErrorMessage(getTranslation("client.code-wrong"));
    }
}
