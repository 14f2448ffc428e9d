Feature: A client has messages in Telegram

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-03

  Rule: Whoever has the number of a visit may read of it

    Scenario: A client who is signed in presses start
      Given Dana has signed in and asked for messages in Telegram
      When Dana presses start
      Then Dana is written to in Telegram

    Scenario: A client who only has the link tells the bot her number
      Given Dana has asked for messages in Telegram
      When Dana presses start
      Then the bot wants to know the number
      And Dana is not written to in Telegram
      And Dana tells the bot her own number
      And Dana is written to in Telegram

    Scenario: Whoever books under the number of somebody else reads nothing
      Given Aida gives the phone of Dana
      And Aida has booked Aigerim at 12:00 on 2026-03-03
      And Aida has asked for messages in Telegram
      And Aida has pressed start
      When Aida tells the bot her own number
      Then the bot says that it is another number
      And Dana is not written to in Telegram

    Scenario: Nobody is written to who has not pressed start
      When Dana asks for messages in Telegram
      Then Dana is not written to in Telegram

    Scenario: All visits under the number are told there
      Given Dana has signed in and asked for messages in Telegram
      And Dana has pressed start
      When Dana books Aigerim at 14:00 on 2026-03-03
      Then Dana is written to in Telegram

  Rule: A key is good once, for an hour

    Scenario: Somebody else comes with the same key
      Given Dana has signed in and asked for messages in Telegram
      And Dana has pressed start
      When Aida presses start with the key of Dana
      Then the bot knows no such key
      And Dana is written to in Telegram

    Scenario: An hour has passed
      Given Dana has signed in and asked for messages in Telegram
      And it is 09:00 on 2026-03-02
      When Dana presses start
      Then the bot knows no such key

    Scenario: Start is pressed twice
      Given Dana has signed in and asked for messages in Telegram
      And Dana has pressed start
      When Dana presses start
      Then Dana is written to in Telegram

  Rule: What happens to a visit is told where its client reads

    Scenario: In the chat
      Given Dana has signed in and asked for messages in Telegram
      And Dana has pressed start
      When the background work is done 120 minutes later
      Then the bot has written 1 message to Dana

    Scenario: The bot may not write there any more
      Given Dana has signed in and asked for messages in Telegram
      And Dana has pressed start
      And Dana has blocked the bot, which was not told
      When the background work is done 120 minutes later
      Then the bot has written 0 messages to Dana
      And Dana is not written to in Telegram

  Rule: Whoever wants no more says so, and that is all

    Scenario: A stop word
      Given Dana has signed in and asked for messages in Telegram
      And Dana has pressed start
      When Dana writes a stop word to the bot
      Then Dana is not written to in Telegram

    Scenario: A stop word stops every business
      Given Dana has signed in and asked for messages in Telegram
      And Dana has pressed start
      And the salon of Botagoz is open from 09:00 to 18:00 for visits of 60 minutes
      And Dana has booked Botagoz at 10:00 on 2026-03-04
      And Dana has signed in and asked for messages in Telegram
      And Dana has pressed start
      When Dana writes a stop word to the bot
      Then nobody writes to Dana in Telegram

    Scenario: On the page of the visit
      Given Dana has signed in and asked for messages in Telegram
      And Dana has pressed start
      When Dana turns messages in Telegram off
      Then Dana is not written to in Telegram

    Scenario: What is told again after a stop word links nobody
      Given Dana has signed in and asked for messages in Telegram
      And Dana has pressed start
      And Dana has written a stop word to the bot
      When Dana presses start
      Then the bot knows no such key
      And Dana is not written to in Telegram

  Rule: The chat is personal data

    Scenario: The file of a client tells of it
      Given Dana has signed in and asked for messages in Telegram
      And Dana has pressed start
      When Aigerim exports what is known of Dana
      Then the file tells of a chat

    Scenario: A client who is forgotten is written to no more
      Given Dana has signed in and asked for messages in Telegram
      And Dana has pressed start
      And it is 13:00 on 2026-03-03
      When Aigerim erases Dana
      Then nobody writes to Dana in Telegram

    Scenario: A client who is forgotten is not linked afterwards
      Given it is 12:30 on 2026-03-03
      And Dana has signed in and asked for messages in Telegram
      And Aigerim has erased Dana
      When Dana presses start
      Then the bot knows no such key
      And nobody writes to Dana in Telegram
