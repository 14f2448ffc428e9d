package kz.localbusiness.web.form;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// A price in whole tenge. One with tiyn, which only other systems set, is kept as it is while
/// nobody types another.
public final class MoneyField extends IntegerField {

    private @Nullable Money given;

    /// @param most that may be asked
    public MoneyField(Money most) {
        setSuffixComponent(new Span("₸"));
        setMin(0);
        setMax(Math.toIntExact(most.wholeTenge()));
    }

    public void show(@Nullable Money money) {
        given = money;
        setValue(money == null ? null : (Integer) Math.toIntExact(money.wholeTenge()));
    }

    /// Null while nothing is typed; to be asked only for what [#isPossible] says is one.
    public @Nullable Money money() {
        var typed = getValue();
        if (typed == null) {
            return null;
        }
        return given != null && given.wholeTenge() == typed ? given : Money.tenge(typed);
    }

    public boolean isPossible(@Nullable Integer tenge) {
        return tenge != null && tenge >= getMin() && tenge <= getMax();
    }
}
