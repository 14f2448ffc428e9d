package kz.localbusiness.web.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import kz.localbusiness.domain.payment.BillerName;
import kz.localbusiness.web.form.FieldCheck;
import org.jspecify.annotations.Nullable;

/// Under what name the bank knows the business; may stay empty.
final class BillerNameForm extends Div {

    private final TextField name = new TextField();
    private final FieldCheck<String, TextField> check =
            new FieldCheck<>(name).refuse(BillerNameForm::isWrong, "payment.biller-name-wrong");
    private final Consumer<Optional<BillerName>> given;

    BillerNameForm(@Nullable BillerName known, Consumer<Optional<BillerName>> given) {
        this.given = given;
        addClassName("fields");
        name.setId("biller-name");
        name.setMaxLength(BillerName.LONGEST);
        name.setValue(known == null ? "" : known.value());
        name.setLabel(getTranslation("payment.biller-name"));
        name.setHelperText(getTranslation("payment.biller-name-hint"));
        var save = new Button(getTranslation("payment.biller-name-save"), _ -> save());
        save.setId("biller-name-save");
        var row = new Div(save);
        row.addClassName("row");
        add(name, row);
    }

    private static boolean isWrong(String typed) {
        return !typed.isBlank() && !BillerName.isValid(typed.strip());
    }

    private void save() {
        if (check.passes()) {
            var typed = name.getValue().strip();
            given.accept(Optional.of(typed).filter(it -> !it.isEmpty()).map(BillerName::new));
        }
    }
}
