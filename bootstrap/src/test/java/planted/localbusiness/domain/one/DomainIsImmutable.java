package planted.localbusiness.domain.one;

final class DomainIsImmutable {

    int count;
}
