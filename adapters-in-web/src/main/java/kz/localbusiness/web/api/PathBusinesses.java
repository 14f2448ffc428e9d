package kz.localbusiness.web.api;

import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.web.OpenBusinesses;
import org.springframework.stereotype.Component;

/// Finds the business that a path names.
@Component
final class PathBusinesses {

    private final OpenBusinesses openBusinesses;

    PathBusinesses(OpenBusinesses openBusinesses) {
        this.openBusinesses = openBusinesses;
    }

    /// @throws Refused when there is none, or it is not open yet, which of both is not told; or
    ///   when it is suspended or ends
    BusinessPage require(String slug) {
        return openBusinesses.at(slug).orElseThrow(() -> Refused.as(whyThereIsNone(slug)));
    }

    private ProblemType whyThereIsNone(String slug) {
        if (openBusinesses.isClosing(slug)) {
            return ProblemType.BUSINESS_CLOSING;
        }
        return openBusinesses.isSuspended(slug)
                ? ProblemType.BUSINESS_SUSPENDED
                : ProblemType.NOT_FOUND;
    }
}
