package kz.localbusiness.application.export;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.export.ExportId;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.domain.team.Team;
import org.jspecify.annotations.Nullable;

/// Writes the next part of an export; writing the same one again changes nothing.
@FunctionalInterface
public interface WriteExportPart {

    /// @return where it goes on
    ExportPlace write(Command command);

    record Command(BusinessId business, ExportId export, ExportPlace at) implements ForBusiness {}

    /// Part of what a business owns.
    sealed interface Content {

        ZoneId zone();

        /// @param offerings archived ones included, like resources
        /// @param team null when the accounts cannot be told
        record Settings(
                Business business,
                List<Offering> offerings,
                List<StaffMember> staff,
                List<Resource> resources,
                Album album,
                @Nullable Team team)
                implements Content {

            @Override
            public ZoneId zone() {
                return business.zone();
            }
        }

        /// @param files the largest of each
        record Photos(ZoneId zone, Map<PhotoId, ImageFile> files) implements Content {}

        record Agendas(ZoneId zone, List<Agenda> agendas) implements Content {}

        record Waits(ZoneId zone, List<WaitlistEntry> entries) implements Content {}

        record Clients(ZoneId zone, List<ClientCard> cards) implements Content {}

        record Receipts(ZoneId zone, List<Receipt> receipts) implements Content {}

        record Log(ZoneId zone, List<AuditEntry> entries) implements Content {}
    }
}
