package kz.localbusiness.web.catalog;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import kz.localbusiness.domain.business.Advance;
import org.jspecify.annotations.Nullable;

/// How much of the price is paid online before a visit is booked, in per cent; empty for nothing. A
/// fixed sum, which only other systems set, is kept while nobody types another.
final class AdvanceField extends IntegerField {

    private @Nullable Advance given;

    AdvanceField() {
        setSuffixComponent(new Span("%"));
        setMin(1);
        setMax(100);
    }

    void show(@Nullable Advance advance) {
        given = advance;
        setValue(advance instanceof Advance.Share(var percent) ? percent : null);
    }

    static boolean isWrong(@Nullable Integer typed) {
        return typed != null && !Advance.Share.isPossible(typed);
    }

    @Nullable Advance advance() {
        var typed = getValue();
        if (typed == null) {
            return given instanceof Advance.Fixed ? given : null;
        }
        return new Advance.Share(typed);
    }
}
