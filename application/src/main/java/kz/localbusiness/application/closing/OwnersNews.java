package kz.localbusiness.application.closing;

import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.out.TermsRecords;
import kz.localbusiness.application.closing.out.ClosingEmails;
import kz.localbusiness.application.team.out.Accounts;
import kz.localbusiness.application.team.out.Teams;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closing;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;

/// Writes to all owners, in the language in which the terms were accepted. A team that was never
/// written down is who has an account; without any the business's own address remains.
public record OwnersNews(
        Teams teams,
        Accounts accounts,
        TermsRecords terms,
        AheadOfClients ahead,
        ClosingEmails emails,
        Instance instance) {

    /// @return false when nobody could be written to
    boolean tell(Business business, Closing closing) {
        var visits = ahead.visits(business);
        var end = LocalDate.ofInstant(closing.end(), business.zone());
        var language = terms.language();
        return owners(business).stream()
                        .map(to ->
                                new ClosingEmail(
                                        to,
                                        language,
                                        business.profile().name(),
                                        end,
                                        visits,
                                        instance.dataPage(business.slug())))
                        .filter(emails::send)
                        .count()
                > 0;
    }

    private List<EmailAddress> owners(Business business) {
        var owners =
                teams.current().map(Team::colleagues).or(accounts::team).orElse(List.of()).stream()
                        .filter(one -> one.role() == TeamRole.OWNER && !one.isLeaving())
                        .map(Colleague::email)
                        .distinct()
                        .toList();
        return owners.isEmpty() ? List.of(business.profile().email()) : owners;
    }
}
