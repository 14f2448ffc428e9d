package kz.localbusiness.web.form;

import java.util.List;

/// The checks of all fields of a form, from the first to the last.
public final class FormCheck {

    private final List<FieldCheck<?, ?>> fields;

    public FormCheck(FieldCheck<?, ?>... fields) {
        this.fields = List.of(fields);
    }

    /// Every wrong field says so; the first of them is shown to whoever types.
    public boolean passes() {
        var broken = fields.stream().filter(field -> !field.passes()).toList();
        broken.stream().findFirst().ifPresent(FieldCheck::focus);
        return broken.isEmpty();
    }

    /// Complaints that stand are said in the language just chosen.
    public void speakAgain() {
        fields.forEach(FieldCheck::speakAgain);
    }
}
