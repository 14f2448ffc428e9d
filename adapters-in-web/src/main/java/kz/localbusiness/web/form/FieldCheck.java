package kz.localbusiness.web.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What is wrong with one field, said beside it in the language of the moment.
public final class FieldCheck<
        V extends @Nullable Object,
        F extends Component & HasValidation & Focusable<?> & HasValue<?, V>> {

    private record Rule<V extends @Nullable Object>(Predicate<V> wrong, String complaint) {}

    private final F field;
    private final List<Rule<V>> rules = new ArrayList<>();

    public FieldCheck(F field) {
        this.field = field;
        field.setManualValidation(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                passes();
            }
        });
    }

    /// The first rule that is broken speaks.
    ///
    /// @param complaint key of the text
    public FieldCheck<V, F> refuse(Predicate<V> wrong, String complaint) {
        rules.add(new Rule<>(wrong, complaint));
        return this;
    }

    public boolean passes() {
        var value = field.getValue();
        var broken = rules.stream().filter(rule -> rule.wrong().test(value)).findFirst();
        broken.ifPresent(rule -> complain(rule.complaint()));
        field.setInvalid(broken.isPresent());
        return broken.isEmpty();
    }

    public void complain(String key) {
        field.setErrorMessage(field.getTranslation(key));
        field.setInvalid(true);
    }

    public void focus() {
        field.focus();
    }

    public void speakAgain() {
        if (field.isInvalid()) {
            passes();
        }
    }
}
