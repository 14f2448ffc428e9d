package kz.localbusiness.web.platform;

import kz.localbusiness.application.platform.ResumeBusiness;
import kz.localbusiness.application.platform.SuspendBusiness;
import org.springframework.stereotype.Component;

/// What the operator can change about a business.
@Component
record Standing(SuspendBusiness suspend, ResumeBusiness resume) {}
