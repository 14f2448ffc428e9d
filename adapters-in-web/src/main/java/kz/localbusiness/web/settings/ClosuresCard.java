package kz.localbusiness.web.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.application.business.AddClosure;
import kz.localbusiness.application.business.RemoveClosure;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.ClosureDecision.ClosureSet;
import kz.localbusiness.domain.business.ClosureDecision.ClosuresFull;
import kz.localbusiness.web.agenda.CalendarWords;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.FormCheck;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.form.Plain;
import kz.localbusiness.web.layout.UndoToast;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// Days on which the doors stay shut although the week says otherwise.
final class ClosuresCard extends Div implements LocaleChangeObserver {

    private Business business;
    private final AddClosure addClosure;
    private final RemoveClosure removeClosure;
    private final LocalDate today;

    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Notice notice = new Notice();
    final DatePicker from = new DatePicker();
    final DatePicker to = new DatePicker();
    final TextField reason = new TextField();
    final Button add = new Button("", _ -> add());
    private final FormCheck check =
            new FormCheck(
                    new FieldCheck<@Nullable LocalDate, DatePicker>(from)
                            .refuse(typed -> typed == null, "setting.from-missing"),
                    new FieldCheck<@Nullable LocalDate, DatePicker>(to)
                            .refuse(this::isNoEnd, "setting.to-impossible"),
                    new FieldCheck<>(reason)
                            .refuse(Plain.unfit(Closure.MAX_REASON), "business.text-unfit"));

    ClosuresCard(
            Business business, AddClosure addClosure, RemoveClosure removeClosure, Clock clock) {
        this.business = business;
        this.addClosure = addClosure;
        this.removeClosure = removeClosure;
        this.today = LocalDate.ofInstant(clock.instant(), business.zone());
        addClassName("card");
        hint.addClassName("quiet");
        list.addClassName("settings-list");
        from.setId("closure-from");
        to.setId("closure-to");
        reason.setId("closure-reason");
        add.setId("closure-add");
        from.setMin(today);
        to.setMin(today);
        reason.setMaxLength(Closure.MAX_REASON);
        reason.addClassName("wide");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(from, to, reason);
        fields.addClassNames("fields", "two");
        var acts = new Div(add);
        acts.addClassName("row");
        add(title, hint, list, fields, notice, acts);
    }

    /// One day where the last one is left out.
    private boolean isNoEnd(@Nullable LocalDate end) {
        var begin = from.getValue();
        return end != null && begin != null && !Closure.isPossible(begin, end);
    }

    private List<Closure> ahead() {
        return business.closures().dated().stream()
                .filter(one -> !one.to().isBefore(today))
                .toList();
    }

    private void showList() {
        list.removeAll();
        ahead().forEach(one -> list.add(row(one)));
        list.setVisible(!ahead().isEmpty());
    }

    private ListItem row(Closure closure) {
        var days = Wording.in(getLocale()).days(closure.from(), closure.to());
        var name = new Span(days);
        name.addClassName("strong");
        var why = new Span(closure.reason());
        why.addClassName("quiet");
        var words = new Div(name, why);
        words.addClassNames("stack", "tight");
        var open = new Button(getTranslation("setting.closure-remove"), _ -> remove(closure));
        open.setAriaLabel(getTranslation("setting.closure-remove-of", days));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(words, open);
    }

    private void add() {
        notice.clear();
        if (check.passes()) {
            var end = to.getValue() == null ? from.getValue() : to.getValue();
            add(from.getValue(), end, reason.getValue().strip());
        }
    }

    private void add(LocalDate first, LocalDate last, String why) {
        var command = new AddClosure.Command(business.id(), first, last, why);
        switch (addClosure.add(command)) {
            case ClosureSet(var closed) -> {
                business = closed;
                from.clear();
                to.clear();
                reason.clear();
                showList();
            }
            case ClosuresFull _ -> notice.warn("setting.closures-full");
        }
    }

    private void remove(Closure closure) {
        business =
                removeClosure.remove(
                        new RemoveClosure.Command(business.id(), closure.from(), closure.to()));
        showList();
        UndoToast.show(
                UI.getCurrent(),
                getTranslation("setting.closure-removed"),
                getTranslation("setting.undo"),
                () -> add(closure.from(), closure.to(), closure.reason()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("setting.closures-own"));
        hint.setText(getTranslation("setting.closures-own-hint"));
        for (var picker : List.of(from, to)) {
            picker.setLocale(event.getLocale());
            picker.setI18n(CalendarWords.in(event.getLocale()));
        }
        from.setLabel(getTranslation("setting.from"));
        to.setLabel(getTranslation("setting.to"));
        reason.setLabel(getTranslation("setting.reason"));
        add.setText(getTranslation("setting.closure-add"));
        check.speakAgain();
        showList();
    }
}
