package planted.localbusiness.application.one;

import org.springframework.core.io.Resource;

record ApplicationKnowsOnlyTheDomain(Resource resource) {}
