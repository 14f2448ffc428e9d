package kz.localbusiness.web.api;

import kz.localbusiness.application.client.ListClients;
import kz.localbusiness.application.client.ListClients.Filter;
import kz.localbusiness.application.client.ListClients.Order;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.web.api.WrongField.Rule;

/// Whom of the clients somebody asks for.
final class ClientQueries {

    static final int LONGEST_PLACE = 200;

    private ClientQueries() {}

    static ListClients.Query read(
            Business business, String filter, String order, String tag, String after) {
        var checks = new FieldChecks();
        var which = checks.kept("filter", Codes.read(Filter.class, filter), Rule.UNKNOWN);
        var sorted = checks.kept("order", Codes.read(Order.class, order), Rule.UNKNOWN);
        var tagged = checks.line("tag", tag, ClientProfile.MAX_TAG).orElse("");
        var place = checks.line("after", after, LONGEST_PLACE).orElse("");
        checks.end();
        return new ListClients.Query(
                business.id(), which.orElseThrow(), sorted.orElseThrow(), tagged, "", place);
    }
}
