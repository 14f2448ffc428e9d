package planted.localbusiness.web;

record NamesSayWhatThingsAre(ThingDto thing) {

    record ThingDto() {}
}
