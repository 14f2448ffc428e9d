package kz.localbusiness.web.business;

import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.localbusiness.web.text.Wording;

/// A length of time among the usual ones; what is stored is among them, however odd.
final class LengthSelect extends Select<Duration> {

    LengthSelect(Duration stored, int... usualMinutes) {
        var lengths = new TreeSet<Duration>();
        IntStream.of(usualMinutes).mapToObj(Duration::ofMinutes).forEach(lengths::add);
        lengths.add(stored);
        setItems(lengths);
        setValue(stored);
    }

    /// @param label key of the text
    /// @param none key of the text that stands for no time at all
    void name(String label, String none) {
        var wording = Wording.in(getLocale());
        setLabel(getTranslation(label));
        setItemLabelGenerator(
                length -> length.isZero() ? getTranslation(none) : wording.duration(length));
    }
}
