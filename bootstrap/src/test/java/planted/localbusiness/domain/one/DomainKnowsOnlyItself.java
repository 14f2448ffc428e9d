package planted.localbusiness.domain.one;

import kz.localbusiness.application.Ids;

record DomainKnowsOnlyItself(Ids ids) {}
