package planted.localbusiness.domain.one;

class DomainIsClosed {}
