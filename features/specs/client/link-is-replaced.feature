Feature: A manage link is replaced when it came into wrong hands

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02

  Rule: Once there is a new link, the old one is worth nothing

    Scenario: The client replaces the link
      When Dana asks for a new link
      Then the old link of Dana shows nothing
      And the appointment of Dana is at 10:00 on 2026-03-02

    Scenario: The business replaces the link
      When Aigerim replaces the link of Dana
      Then the old link of Dana shows nothing
      And the appointment of Dana is at 10:00 on 2026-03-02

    Scenario: Nobody cancels with the old link
      Given Dana has got a new link
      When somebody cancels with the old link of Dana
      Then there is no such appointment for that link
      And the appointment of Dana is at 10:00 on 2026-03-02

    Scenario: Nobody gets a new link with the old one
      Given Aigerim has replaced the link of Dana
      When Dana asks for a new link with the old one
      Then there is no such appointment for that link

    Scenario: The new link does all that the old one did
      Given Dana has got a new link
      When Dana moves to 12:00 on 2026-03-03
      Then the appointment of Dana is at 12:00 on 2026-03-03

    Scenario: A message that is sent later carries the link that is good by then
      Given Dana leaves an address for messages
      And Dana has booked Aigerim at 14:00 on 2026-03-02
      And Dana has got a new link
      When the background work is done
      Then Dana has 1 message
      And the old link of Dana shows nothing

  Rule: Only those who run the business replace other people's links

    Scenario: The owner of another business replaces nothing
      Given the salon of Bolat is open from 09:00 to 18:00 for visits of 60 minutes
      When Bolat replaces the link of Dana at the salon of Aigerim
      Then it is refused as not allowed
      And the appointment of Dana is at 10:00 on 2026-03-02

  Rule: A link is replaced at most twenty times

    Scenario: The twenty-first new link is refused
      Given Dana has got a new link 20 times
      When Dana asks for a new link
      Then the link is not replaced any more
