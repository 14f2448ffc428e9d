package kz.localbusiness.application;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.ShortCode;
import kz.localbusiness.domain.business.ConfirmationCode;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.payment.BillerKey;
import kz.localbusiness.domain.team.InviteToken;

/// This installation: where people reach it, and which of its parts are embedded stand-ins.
///
/// @param publicUrl without a trailing slash, e.g. `http://localhost:8080`
/// @param embeddedParts names of parts that must not serve production, e.g. `MongoDB`; empty there
public record Instance(URI publicUrl, List<String> embeddedParts) {

    /// Under which short links stand.
    public static final String SHORT = "s";

    public Instance {
        embeddedParts = List.copyOf(embeddedParts);
    }

    public boolean isEmbedded() {
        return !embeddedParts.isEmpty();
    }

    public URI publicPage(Slug slug) {
        return URI.create("%s/%s".formatted(publicUrl, slug.value()));
    }

    /// Where those who work there see a day.
    public URI dayPage(Slug slug, LocalDate date) {
        return URI.create("%s/admin?date=%s".formatted(publicPage(slug), date));
    }

    /// Where those who work there begin.
    public URI adminPage(Slug slug) {
        return URI.create("%s/admin".formatted(publicPage(slug)));
    }

    /// Where those who work there see to their own account.
    public URI accountPage(Slug slug) {
        return URI.create("%s/admin/account".formatted(publicPage(slug)));
    }

    /// Where an owner decides about everything that the business has here.
    public URI dataPage(Slug slug) {
        return URI.create("%s/admin/data".formatted(publicPage(slug)));
    }

    /// Where a registration goes on.
    public URI registrationPage(RegistrationId registration, ConfirmationCode code) {
        return URI.create(
                "%s/register?registration=%s&code=%s"
                        .formatted(publicUrl, registration, code.value()));
    }

    public URI managePage(Slug slug, ManageToken token) {
        return URI.create("%s/booking/%s".formatted(publicPage(slug), token.value()));
    }

    /// Leads to the page where a visit is looked after.
    public URI shortPage(ShortCode code) {
        return URI.create("%s/%s/%s".formatted(publicUrl, SHORT, code.value()));
    }

    /// Where the bank's site sends clients back to.
    public URI returnPage(Slug slug) {
        return URI.create("%s/after-payment".formatted(publicPage(slug)));
    }

    /// Where the bank asks what clients owe.
    public URI biller(Slug slug, BillerKey key) {
        return URI.create(
                "%s/webhooks/kaspi/%s/%s".formatted(publicUrl, slug.value(), key.value()));
    }

    /// Where the messenger tells what is said to the bot.
    public URI botUpdates() {
        return URI.create("%s/webhooks/telegram".formatted(publicUrl));
    }

    public URI joinPage(Slug slug, InviteToken token) {
        return URI.create("%s/join/%s".formatted(publicPage(slug), token.value()));
    }
}
