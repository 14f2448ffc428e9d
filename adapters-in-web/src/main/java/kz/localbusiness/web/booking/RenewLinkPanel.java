package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Objects;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.RenewManageLink.Answer;
import kz.localbusiness.application.booking.RenewMyManageLink;
import kz.localbusiness.domain.booking.RenewDecision.LinkRenewed;
import kz.localbusiness.domain.booking.RenewDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.RenewDecision.TooOften;
import kz.localbusiness.domain.business.Slug;

/// Takes the link out of use for whoever else has it, and goes on with a new one.
final class RenewLinkPanel extends Div implements LocaleChangeObserver {

    private final MyLink link;
    private final Slug slug;
    private final RenewMyManageLink renewMyManageLink;
    private final Consumer<Outcome> told;
    private final ConfirmDialog dialog = new ConfirmDialog();
    final Button open = new Button("", _ -> dialog.open());
    final Button renew = new Button("", _ -> renew());
    private final Button keep = new Button("", _ -> dialog.close());

    RenewLinkPanel(
            MyLink link, Slug slug, RenewMyManageLink renewMyManageLink, Consumer<Outcome> told) {
        this.link = link;
        this.slug = slug;
        this.renewMyManageLink = renewMyManageLink;
        this.told = told;
        open.setId("open-renew-link");
        open.addClassName("wide");
        open.addThemeVariants(ButtonVariant.TERTIARY);
        renew.setId("renew-link");
        renew.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.setConfirmButton(renew);
        dialog.setCancelButton(keep);
        dialog.setCancelable(true);
        add(open);
    }

    private void renew() {
        dialog.close();
        var answer =
                renewMyManageLink.renew(
                        new RenewMyManageLink.Command(
                                link.business(), link.appointment(), link.token()));
        switch (answer.decision()) {
            case LinkRenewed _ -> follow(answer);
            case TooOften _ -> told.accept(Outcome.bad("client.link-too-often"));
            case NoSuchAppointment _ -> told.accept(Outcome.bad("client.link-replaced.text"));
        }
    }

    private void follow(Answer answer) {
        var token = Objects.requireNonNull(answer.manage(), "a renewal comes with a link");
        getUI().ifPresent(ui -> ui.getPage().setLocation(BookingNavigation.manage(slug, token)));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        open.setText(getTranslation("client.new-link"));
        dialog.setHeader(getTranslation("client.new-link-question"));
        dialog.setText(getTranslation("client.new-link-text"));
        renew.setText(getTranslation("client.new-link"));
        keep.setText(getTranslation("client.keep-link"));
    }
}
