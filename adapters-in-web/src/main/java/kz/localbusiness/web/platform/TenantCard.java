package kz.localbusiness.web.platform;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import kz.localbusiness.application.platform.ResumeBusiness;
import kz.localbusiness.application.platform.SuspendBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.SuspensionDecision;
import kz.localbusiness.domain.business.SuspensionDecision.AlreadySo;
import kz.localbusiness.domain.business.SuspensionDecision.NoSuchBusiness;
import kz.localbusiness.domain.business.SuspensionDecision.Resumed;
import kz.localbusiness.domain.business.SuspensionDecision.Suspended;
import kz.localbusiness.domain.platform.Tenant;
import kz.localbusiness.domain.platform.TenantState;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.text.Wording;

/// One business: who, since when, how it stands.
final class TenantCard extends Div implements LocaleChangeObserver {

    private final Standing standing;
    private final Span badge = new Span();
    private final Paragraph facts = new Paragraph();
    private final Paragraph reason = new Paragraph();
    private final Paragraph end = new Paragraph();
    final Button suspend = new Button("", _ -> askWhy());
    final Button resume = new Button("", _ -> resume());
    private Tenant tenant;

    TenantCard(Tenant tenant, Standing standing) {
        this.tenant = tenant;
        this.standing = standing;
        addClassName("card");
        facts.addClassName("quiet");
        reason.addClassNames("notice", "bad");
        end.addClassNames("notice", "bad");
        suspend.addThemeVariants(ButtonVariant.ERROR);
        resume.setDisableOnClick(true);
        var heading = new Div(new H2(tenant.name()), badge);
        heading.addClassNames("row", "between");
        var page = new Anchor("/" + tenant.slug().value(), "/" + tenant.slug().value());
        page.setRouterIgnore(true);
        var email = tenant.email().value();
        var contacts = new Div(page, new Anchor("mailto:" + email, email));
        contacts.addClassName("row");
        add(heading, contacts, facts, reason, end, new Div(suspend, resume));
    }

    private void askWhy() {
        new SuspendDialog(tenant, this::suspend).open();
    }

    private void suspend(String why) {
        show(standing.suspend().suspend(new SuspendBusiness.Command(tenant.id(), why)));
    }

    private void resume() {
        show(standing.resume().resume(new ResumeBusiness.Command(tenant.id())));
        resume.setEnabled(true);
    }

    private void show(SuspensionDecision decision) {
        switch (decision) {
            case Suspended(var business) -> changed(business, "platform.now-suspended");
            case Resumed(var business) -> changed(business, "platform.now-resumed");
            case AlreadySo(var business) -> changed(business, "platform.already-so");
            case NoSuchBusiness _ -> tell("platform.no-such-business");
        }
    }

    private void changed(Business business, String key) {
        tenant =
                new Tenant(
                        tenant.id(),
                        tenant.slug(),
                        tenant.name(),
                        tenant.email(),
                        business.stage(),
                        business.suspension(),
                        business.closing(),
                        tenant.registeredAt());
        render();
        tell(key);
    }

    private void tell(String key) {
        getUI().ifPresent(ui -> Toast.show(ui, getTranslation(key, tenant.name())));
    }

    private void render() {
        var state = tenant.state();
        badge.setText(
                getTranslation(
                        "platform.state."
                                + state.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        badge.setClassName("badge " + look(state));
        var words = Wording.in(getLocale());
        var day = words.date(tenant.registeredAt(), Business.DEFAULT_ZONE);
        facts.setText(getTranslation("platform.registered", day));
        var suspension = tenant.suspension();
        reason.setVisible(suspension != null);
        if (suspension != null) {
            var since = words.dateTime(suspension.since(), Business.DEFAULT_ZONE);
            reason.setText(getTranslation("platform.since", since, suspension.reason()));
        }
        var closing = tenant.closing();
        end.setVisible(closing != null);
        if (closing != null) {
            var gone = words.dateTime(closing.end(), Business.DEFAULT_ZONE);
            end.setText(getTranslation("closing.tenant", gone));
        }
        suspend.setVisible(suspension == null);
        resume.setVisible(suspension != null);
    }

    private static String look(TenantState state) {
        return switch (state) {
            case SETTING_UP -> "requested";
            case OPEN -> "confirmed";
            case SUSPENDED, CLOSING -> "cancelled";
        };
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        suspend.setText(getTranslation("platform.suspend"));
        resume.setText(getTranslation("platform.resume"));
        render();
    }
}
