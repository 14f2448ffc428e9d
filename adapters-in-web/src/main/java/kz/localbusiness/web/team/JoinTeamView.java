package kz.localbusiness.web.team;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.team.AcceptInvitation;
import kz.localbusiness.application.team.ShowInvitation;
import kz.localbusiness.application.team.ShowInvitation.Shown;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.InviteToken;
import kz.localbusiness.domain.team.JoinDecision.AddressTaken;
import kz.localbusiness.domain.team.JoinDecision.InvitationGone;
import kz.localbusiness.domain.team.JoinDecision.Joined;
import kz.localbusiness.domain.team.JoinDecision.NotForThisAddress;
import kz.localbusiness.domain.team.JoinDecision.SignInSilent;
import kz.localbusiness.web.agenda.AgendaNavigation;
import kz.localbusiness.web.layout.MainLayout;
import kz.localbusiness.web.security.SignInHint;
import kz.localbusiness.web.text.UiLanguage;
import org.jspecify.annotations.Nullable;

/// Where somebody accepts an invitation; opening it changes nothing.
@Route(value = ":slug/join/:token", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://owner.css")
class JoinTeamView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final ResolveSlug resolveSlug;
    private final ShowInvitation showInvitation;
    private final AcceptInvitation acceptInvitation;

    private final H1 title = new H1();
    private final Paragraph promise = new Paragraph();
    private final Paragraph notice = new Paragraph();
    final JoinForm form = new JoinForm();
    final Button submit = new Button("", _ -> submit());
    private @Nullable Shown shown;
    private @Nullable InviteToken token;

    JoinTeamView(
            ResolveSlug resolveSlug,
            ShowInvitation showInvitation,
            AcceptInvitation acceptInvitation) {
        this.resolveSlug = resolveSlug;
        this.showInvitation = showInvitation;
        this.acceptInvitation = acceptInvitation;
        addClassNames("owner", "narrow");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "alert");
        notice.setVisible(false);
        submit.setId("join-submit");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        add(title, promise, form, notice, submit);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token =
                event.getRouteParameters()
                        .get("token")
                        .filter(InviteToken::isValid)
                        .map(InviteToken::new)
                        .orElse(null);
        shown = event.getRouteParameters().get("slug").flatMap(this::invitation).orElse(null);
        if (shown == null) {
            end();
        } else {
            form.isFor(shown.email());
        }
    }

    private Optional<Shown> invitation(String slug) {
        var secret = token;
        return secret == null || !Slug.isValid(slug)
                ? Optional.empty()
                : resolveSlug
                        .resolve(new Slug(slug))
                        .flatMap(id -> showInvitation.show(new ShowInvitation.Query(id, secret)));
    }

    private void submit() {
        notice.setVisible(false);
        submit.setEnabled(true);
        if (shown == null || token == null || !form.isAcceptable()) {
            return;
        }
        var language = UiLanguage.of(UI.getCurrent());
        var business = shown.business();
        switch (acceptInvitation.accept(form.command(business.id(), token, language))) {
            case Joined(var colleague) -> leaveFor(business, colleague);
            case InvitationGone _ -> end();
            case NotForThisAddress _ -> warn("team.other-address");
            case AddressTaken _ -> warn("team.address-taken");
            case SignInSilent _ -> warn("team.sign-in-silent");
        }
    }

    /// A visit of the whole page, which leads through the business's sign-in.
    private void leaveFor(Business business, Colleague colleague) {
        submit.setEnabled(false);
        var ui = UI.getCurrent();
        SignInHint.leave(ui.getSession().getSession(), business.id(), colleague.email());
        ui.getPage().setLocation("/" + AgendaNavigation.day(business.slug()));
    }

    private void end() {
        form.setVisible(false);
        submit.setVisible(false);
        promise.setVisible(false);
        warn("team.gone");
    }

    private void warn(String key) {
        notice.setText(getTranslation(key));
        notice.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("team.join-title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("team.join-title"));
        submit.setText(getTranslation("team.join"));
        if (shown != null) {
            var role = shown.role().name().toLowerCase(Locale.ROOT);
            var business = shown.business().profile().name();
            promise.setText(
                    getTranslation("team.promise", business, getTranslation("team.role." + role)));
        }
    }
}
