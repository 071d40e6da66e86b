#include "app/receive.h"
#include "resources/conversation/conversation.h"

/* Whatever can be answered is a conversation. */
enum err receive_reply(struct ctx *ctx, const char *id, const struct letter_in *letter)
{
    return conversation_receive(ctx, id, letter->from, letter->text);
}
