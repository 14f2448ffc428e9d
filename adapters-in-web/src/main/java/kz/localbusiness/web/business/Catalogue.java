package kz.localbusiness.web.business;

import kz.localbusiness.application.Ids;
import kz.localbusiness.application.catalog.ArchiveOffering;
import kz.localbusiness.application.catalog.DescribeOffering;
import kz.localbusiness.domain.catalog.OfferingDecision;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

/// What an owner does with services.
@Component
final class Catalogue {

    private final DescribeOffering describeOffering;
    private final ArchiveOffering archiveOffering;
    private final Ids ids;

    Catalogue(DescribeOffering describeOffering, ArchiveOffering archiveOffering, Ids ids) {
        this.describeOffering = describeOffering;
        this.archiveOffering = archiveOffering;
        this.ids = ids;
    }

    OfferingId newId() {
        return new OfferingId(ids.next());
    }

    OfferingDecision describe(DescribeOffering.Command command) {
        return describeOffering.describe(command);
    }

    boolean archive(BusinessId business, OfferingId offering) {
        return archiveOffering.archive(new ArchiveOffering.Command(business, offering));
    }
}
