package kz.localbusiness.web.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.domain.team.Invitation;
import kz.localbusiness.web.text.Wording;

/// Somebody who is asked to join: who, as what, until when.
final class InvitationCard extends Div implements LocaleChangeObserver {

    private final Invitation invitation;
    private final Viewer viewer;
    private final Span whom = new Span();
    private final Span role = new Span();
    private final Span until = new Span();
    private final Span booked = new Span();
    final Button revoke;

    InvitationCard(Invitation invitation, TeamActs acts) {
        this.invitation = invitation;
        this.viewer = acts.viewer();
        revoke = new Button("", _ -> acts.revoke(invitation));
        revoke.addClassName("revoke");
        revoke.setDisableOnClick(true);
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.setVisible(viewer.role().manages(invitation.role()));
        whom.addClassName("strong");
        role.addClassNames("badge", "requested");
        until.addClassName("quiet");
        booked.addClassName("quiet");
        var head = new Div(whom, role);
        head.addClassNames("row", "between");
        var ways = new Div(revoke);
        ways.addClassName("row");
        addClassNames("colleague", "stack", "tight");
        add(head, until, booked, ways);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var email = invitation.email();
        whom.setText(email == null ? getTranslation("colleagues.by-link") : email.value());
        role.setText(getTranslation("team.role." + RoleFields.code(invitation.role())));
        var end =
                Wording.in(event.getLocale())
                        .dateTime(invitation.expires(), viewer.business().zone());
        until.setText(getTranslation("colleagues.until", end));
        var name = viewer.booked(invitation.staff()).map(StaffMember::name).orElse("");
        booked.setText(getTranslation("colleagues.is-booked", name));
        booked.setVisible(!name.isEmpty());
        revoke.setText(getTranslation("colleagues.revoke"));
        revoke.setAriaLabel("%s: %s".formatted(revoke.getText(), whom.getText()));
    }
}
