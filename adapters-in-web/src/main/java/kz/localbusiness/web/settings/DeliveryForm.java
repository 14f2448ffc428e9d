package kz.localbusiness.web.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.QuietHours;
import kz.localbusiness.web.text.Wording;

/// By which channels clients are written to, in which order, when they are reminded, and when they
/// are left alone.
final class DeliveryForm extends Div implements LocaleChangeObserver {

    private static final List<Duration> PATIENCES =
            Stream.of(5, 15, 30, 60, 180).map(Duration::ofMinutes).toList();
    private static final List<Duration> BEFORES =
            Stream.of(72, 48, 24, 12, 6, 3, 2, 1).map(Duration::ofHours).toList();
    private static final List<LocalTime> HOURS =
            IntStream.range(0, 24).mapToObj(hour -> LocalTime.of(hour, 0)).toList();

    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    final ChannelOrder order;
    final Select<Duration> patience = new Select<>();
    final Select<Duration> first = new Select<>();
    final Select<Duration> second = new Select<>();
    final Select<LocalTime> from = new Select<>();
    final Select<LocalTime> until = new Select<>();

    DeliveryForm(DeliveryRules rules, List<Channel> offered) {
        this.order = new ChannelOrder(rules.order(), offered);
        hint.addClassName("quiet");
        choose(patience, "delivery-patience", with(PATIENCES, rules.patience()));
        patience.setValue(rules.patience());
        remind(first, "delivery-first", rules.reminders(), 0);
        remind(second, "delivery-second", rules.reminders(), 1);
        choose(from, "delivery-quiet-from", with(HOURS, rules.quiet().from()));
        from.setValue(rules.quiet().from());
        choose(until, "delivery-quiet-until", with(HOURS, rules.quiet().until()));
        until.setValue(rules.quiet().until());
        addClassName("stack");
        add(title, hint, order, fields(patience), fields(first, second), fields(from, until));
    }

    private static void remind(Select<Duration> select, String id, List<Duration> all, int which) {
        select.setEmptySelectionAllowed(true);
        choose(select, id, all.size() > which ? with(BEFORES, all.get(which)) : BEFORES);
        if (all.size() > which) {
            select.setValue(all.get(which));
        }
    }

    private static <T> void choose(Select<T> select, String id, List<T> items) {
        select.setId(id);
        select.setItems(items);
    }

    /// What another program has chosen can be left as it is.
    private static <T> List<T> with(List<T> usual, T chosen) {
        return Stream.concat(usual.stream(), Stream.of(chosen)).distinct().toList();
    }

    private static Div fields(Component... some) {
        var fields = new Div(some);
        fields.addClassNames("row");
        return fields;
    }

    boolean passes() {
        return order.passes();
    }

    DeliveryRules rules() {
        var reminders =
                Stream.of(first, second).flatMap(one -> one.getOptionalValue().stream()).toList();
        var quiet = new QuietHours(from.getValue(), until.getValue());
        return new DeliveryRules(order.chosen(), reminders, patience.getValue(), quiet);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        title.setText(getTranslation("setting.delivery"));
        hint.setText(getTranslation("setting.delivery-hint"));
        patience.setLabel(getTranslation("setting.delivery-patience"));
        first.setLabel(getTranslation("setting.delivery-first"));
        second.setLabel(getTranslation("setting.delivery-second"));
        from.setLabel(getTranslation("setting.delivery-quiet-from"));
        until.setLabel(getTranslation("setting.delivery-quiet-until"));
        patience.setItemLabelGenerator(wording::duration);
        Stream.of(first, second).forEach(one -> one.setItemLabelGenerator(this::before));
        Stream.of(first, second)
                .forEach(
                        one -> one.setEmptySelectionCaption(getTranslation("setting.no-reminder")));
        Stream.of(from, until).forEach(one -> one.setItemLabelGenerator(wording::time));
    }

    /// Also called for what is not chosen.
    private String before(Duration before) {
        return before == null
                ? getTranslation("setting.no-reminder")
                : getTranslation(
                        "setting.reminder-before", Wording.in(getLocale()).duration(before));
    }
}
