package kz.localbusiness.web.people;

import kz.localbusiness.application.Ids;
import kz.localbusiness.application.catalog.AssignServices;
import kz.localbusiness.application.catalog.ShowCatalogue;
import kz.localbusiness.application.photo.ShowAlbum;
import kz.localbusiness.application.staff.ArchiveStaffMember;
import kz.localbusiness.application.staff.DescribeStaffMember;
import kz.localbusiness.application.staff.RestoreStaffMember;
import kz.localbusiness.application.staff.ShowPeople;
import org.springframework.stereotype.Component;

/// What the pages about people ask for.
@Component
record PeoplePorts(
        ShowPeople people,
        DescribeStaffMember describe,
        ArchiveStaffMember archive,
        RestoreStaffMember restore,
        ShowCatalogue catalogue,
        AssignServices assign,
        SchedulePorts schedule,
        ShowAlbum album,
        Ids ids) {}
