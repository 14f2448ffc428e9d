package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.application.client.ListAlike;

/// @param next where the next page begins, empty when this is the last
@Schema(name = "AlikeClients")
record RestAlike(List<Group> groups, String next) {

    static RestAlike of(ListAlike.Page page, ZoneId zone) {
        var groups = page.groups().stream().map(one -> Group.of(one, zone)).toList();
        return new RestAlike(groups, page.next());
    }

    /// @param kept whoever came most often, or is known for longest
    @Schema(name = "AlikeGroup")
    record Group(RestClients.One kept, List<RestClients.One> others) {

        static Group of(ListAlike.Group group, ZoneId zone) {
            var others = group.others().stream().map(one -> RestClients.One.of(one, zone)).toList();
            return new Group(RestClients.One.of(group.kept(), zone), others);
        }
    }
}
