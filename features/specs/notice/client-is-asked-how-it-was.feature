@pain-28
Feature: A client is asked how it was

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana leaves an address for messages
    And Dana has booked Aigerim at 10:00 on 2026-03-02
    And Aigerim has confirmed the appointment of Dana
    And the background work is done

  Rule: Only where the business wants that

    Scenario: Nobody is asked at first
      Given it is 11:00 on 2026-03-02
      And Aigerim has recorded that Dana has been served
      When the background work is done
      And the background work is done at 13:00 on 2026-03-02
      Then Aigerim has asked Dana 0 times how it was

  Rule: Two hours after the visit, once

    Background:
      Given Aigerim has clients asked how it was
      And it is 11:00 on 2026-03-02

    Scenario: It is time
      Given Aigerim has recorded that Dana has been served
      And the background work is done
      When the background work is done at 13:00 on 2026-03-02
      And the background work is done at 13:01 on 2026-03-02
      Then Aigerim has asked Dana 1 time how it was

    Scenario: Not earlier
      Given Aigerim has recorded that Dana has been served
      And the background work is done
      When the background work is done at 12:59 on 2026-03-02
      Then Aigerim has asked Dana 0 times how it was

    Scenario: Whoever has said it is not asked
      Given Aigerim has recorded that Dana has been served
      And the background work is done
      And Dana has given 5 stars
      When the background work is done at 13:00 on 2026-03-02
      Then Aigerim has asked Dana 0 times how it was

    Scenario: Whoever did not come is not asked
      Given Aigerim has recorded that Dana did not come
      And the background work is done
      When the background work is done at 13:00 on 2026-03-02
      Then Aigerim has asked Dana 0 times how it was
