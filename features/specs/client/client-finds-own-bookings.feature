Feature: A client with an account finds the bookings of the verified phone

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-03

  Rule: What was booked under the phone is found, in whoever's name, and nothing else

    @pain-29
    Scenario: A client finds a booking made as a guest
      Given Dana has an account at the salon of Aigerim with a verified phone
      And the background work is done
      When Dana looks at her own bookings at the salon of Aigerim
      Then the only booking found is that of Dana

    @pain-29 @pain-25
    Scenario: A mother finds her child's booking by its name
      Given Alua gives the phone of Dana
      And Alua has booked Aigerim at 12:00 on 2026-03-03
      And Dana has an account at the salon of Aigerim with a verified phone
      And the background work is done
      When Dana looks at her own bookings at the salon of Aigerim
      Then the bookings found are those of Dana and Alua, in this order

    @pain-29
    Scenario: Other people's bookings are not found
      Given Timur has booked Aigerim at 12:00 on 2026-03-03
      And Timur has an account at the salon of Aigerim with a verified phone
      And the background work is done
      When Timur looks at his own bookings at the salon of Aigerim
      Then the only booking found is that of Timur

    Scenario: Without a verified phone nothing is found
      Given Dana has an account at the salon of Aigerim without a verified phone
      And the background work is done
      When Dana looks at her own bookings at the salon of Aigerim
      Then a verified phone is asked for

  Rule: Those who share a phone are known by their names, and only to whoever has proven to have it

    @pain-25
    Scenario: A mother is offered her own name and her child's
      Given Alua gives the phone of Dana
      And Alua has booked Aigerim at 12:00 on 2026-03-03
      And Dana has an account at the salon of Aigerim with a verified phone
      And the background work is done
      When Dana asks who is behind her phone at the salon of Aigerim
      Then those behind the phone are Alua and Dana, in this order

    Scenario: A guest is told nobody's name
      When somebody without an account asks who is behind a phone at the salon of Aigerim
      Then nobody is behind the phone

    Scenario: The same phone at another business tells no name of this one
      Given the salon of Bolat is open from 09:00 to 18:00 for visits of 60 minutes
      And Dana has an account at the salon of Bolat with a verified phone
      And the background work is done
      When Dana asks who is behind her phone at the salon of Aigerim
      Then nobody is behind the phone

  Rule: What is behind is kept apart from what is ahead, and a move is followed

    @pain-29
    Scenario: A visit that has begun is past
      Given Dana has an account at the salon of Aigerim with a verified phone
      And the background work is done
      And it is 10:01 on 2026-03-03
      When Dana looks at her own past bookings at the salon of Aigerim
      Then the only booking found is that of Dana

    Scenario: A visit that moved is found where it is now
      Given Timur gives the phone of Dana
      And Timur has booked Aigerim at 12:00 on 2026-03-03
      And Dana has an account at the salon of Aigerim with a verified phone
      And the background work is done
      And Dana has moved to 15:00 on 2026-03-04
      And the background work is done
      When Dana looks at her own bookings at the salon of Aigerim
      Then the bookings found are those of Timur and Dana, in this order

  Rule: A booking that is found is looked after like by its link

    @pain-29
    Scenario: A client cancels a booking that was found
      Given Dana has an account at the salon of Aigerim with a verified phone
      And the background work is done
      And Dana looks at her own bookings at the salon of Aigerim
      And Dana goes on with the link found there
      When Dana cancels by link
      Then the appointment of Dana is cancelled

  Rule: An account is one of a single business, and of a client

    Scenario: The account of one business finds nothing of another
      Given the salon of Bolat is open from 09:00 to 18:00 for visits of 60 minutes
      And Dana has an account at the salon of Bolat with a verified phone
      And the background work is done
      When Dana looks at her own bookings at the salon of Aigerim
      Then it is refused as not allowed

    Scenario: The same phone at another business finds nothing of this one
      Given the salon of Bolat is open from 09:00 to 18:00 for visits of 60 minutes
      And Dana has an account at the salon of Bolat with a verified phone
      And the background work is done
      When Dana looks at her own bookings at the salon of Bolat
      Then no booking is found

    Scenario: Nobody finds bookings without an account
      When somebody without an account looks at own bookings at the salon of Aigerim
      Then it is refused as not allowed

    Scenario: The team's accounts are no clients' accounts
      When Aigerim looks at own bookings as the owner
      Then it is refused as not allowed

    Scenario: A client's account opens nothing of the business itself
      When Dana, who is client of Aigerim, tries to cancel for Dana
      Then it is refused as not allowed
      And the appointment of Dana is at 10:00 on 2026-03-03
