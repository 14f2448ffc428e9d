package kz.localbusiness.web.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Colleague.Standing;

/// Somebody of the team: who, as what, and what whoever looks may do about it.
final class ColleagueCard extends Div implements LocaleChangeObserver {

    private final Colleague colleague;
    private final TeamActs acts;
    private final Span name = new Span();
    private final Span role = new Span();
    private final Span booked = new Span();
    private final Paragraph unfinished = new Paragraph();
    final Button change;
    final Button signOut;
    final Button remove;

    ColleagueCard(Colleague colleague, TeamActs acts) {
        this.colleague = colleague;
        this.acts = acts;
        var viewer = acts.viewer();
        var manages = viewer.role().manages(colleague.role());
        change = button("change", manages && !colleague.isLeaving());
        change.addClickListener(_ -> new ChangeDialog(colleague, acts).open());
        signOut = button("sign-out-everywhere", manages || viewer.is(colleague));
        signOut.setDisableOnClick(true);
        signOut.addClickListener(_ -> acts.signOut(colleague));
        remove = button("remove", manages);
        remove.addThemeVariants(ButtonVariant.ERROR);
        remove.addClickListener(_ -> new RemoveDialog(colleague, acts).open());
        name.addClassName("strong");
        role.addClassName("badge");
        booked.addClassName("quiet");
        unfinished.addClassName("notice");
        var ways = new Div(change, signOut, remove);
        ways.addClassName("row");
        addClassNames("colleague", "stack", "tight");
        add(head(), address(), booked, unfinished, ways);
    }

    private static Button button(String name, boolean shown) {
        var button = new Button();
        button.addClassName(name);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setVisible(shown);
        return button;
    }

    private Div head() {
        var head = new Div(name, role);
        head.addClassNames("row", "between");
        return head;
    }

    private Span address() {
        var address = new Span(colleague.email().value());
        address.addClassName("quiet");
        address.setVisible(!colleague.name().isEmpty());
        return address;
    }

    /// Those who have told no name go by their address.
    static String called(Colleague one) {
        return one.name().isEmpty() ? one.email().value() : one.name();
    }

    private String standing() {
        return switch (colleague.standing()) {
            case SETTLED -> "";
            case CHANGING -> getTranslation("colleagues.changing");
            case LEAVING -> getTranslation("colleagues.leaving");
        };
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var called = called(colleague);
        name.setText(
                acts.viewer().is(colleague) ? getTranslation("colleagues.you", called) : called);
        role.setText(getTranslation("team.role." + RoleFields.code(colleague.role())));
        var whom = acts.viewer().booked(colleague.staff()).map(StaffMember::name).orElse("");
        booked.setText(getTranslation("colleagues.is-booked", whom));
        booked.setVisible(!whom.isEmpty());
        unfinished.setText(standing());
        unfinished.setVisible(colleague.standing() != Standing.SETTLED);
        name(change, "colleagues.change");
        name(signOut, "colleagues.sign-out");
        name(remove, "colleagues.remove");
    }

    private void name(Button button, String key) {
        button.setText(getTranslation(key));
        button.setAriaLabel("%s: %s".formatted(button.getText(), called(colleague)));
    }
}
