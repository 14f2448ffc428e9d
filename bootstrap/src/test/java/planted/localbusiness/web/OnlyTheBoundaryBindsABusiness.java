package planted.localbusiness.web;

import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.shared.BusinessId;

record OnlyTheBoundaryBindsABusiness(BusinessId business) {

    BusinessId bound() {
        return CurrentBusiness.as(business, CurrentBusiness::required);
    }
}
