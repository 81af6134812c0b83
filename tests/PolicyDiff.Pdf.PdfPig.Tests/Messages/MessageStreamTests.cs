using System.Text.Json;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Messages;
using PolicyDiff.Pdf.PdfPig.PageParts;

namespace PolicyDiff.Pdf.PdfPig.Tests.Messages;

public sealed class MessageStreamTests
{
    private static readonly TextStyle Plain = new("Carlito", 10.5, false, true, "#102030");
    private static readonly TextStyle Bold = new("Carlito", 12, true, false, "#000000");
    private static readonly PdfBox Box = new(1.5, 2.25, 30, 10);

    private static readonly Dictionary<string, WorkerMessage> Messages = new(StringComparer.Ordinal)
    {
        ["nothing"] = new WorkerMessage(),
        ["last"] = new WorkerMessage { IsLast = true },
        ["refusal"] = new WorkerMessage { Refusal = new WorkerRefusal("PD1206", ["6", "5"]) },
        ["properties"] = new WorkerMessage { Properties = new Dictionary<string, string> { ["Title"] = "Beleid – één" } },
        ["outline"] = new WorkerMessage { Outline = [new PdfOutlineItem("1 Inleiding", 1, 3), new PdfOutlineItem("Nergens", 2, null)] },
        ["unread"] = new WorkerMessage { Unread = new UnreadPage(4, "onleesbaar") },
        ["stated pages"] = new WorkerMessage { StatedPages = 0 },
        ["remarks"] = new WorkerMessage
        {
            Remarks = new PageRemarks(2)
            {
                Failure = "afgebroken",
                Unshown = new Dictionary<UnshownKind, int> { [UnshownKind.Covered] = 3 },
            },
        },
        ["nothing unshown"] = new WorkerMessage { Remarks = new PageRemarks(2) },
        ["tags"] = new WorkerMessage { Tags = new PdfTags(PdfTagState.Read, [new PdfTaggedHeading("Zorg", 2, true)], 812) },
        ["page"] = new WorkerMessage { Page = Page() },
        ["picture"] = new WorkerMessage { Picture = new PdfPagePicture(new byte[] { 1, 2, 3 }, Box, 90, true, true) },
    };

    public static TheoryData<string> Kinds => [.. Messages.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Receive_WhatWasSent_IsEqual(string kind)
    {
        using var stream = new MemoryStream();
        MessageStream.Send(stream, Messages[kind], MessageForm.Write);
        stream.Position = 0;

        MessageStream.Receive(stream, 1 << 20, MessageForm.ReadMessage, out var message, out var length).ShouldBe(MessageState.Whole, kind);

        JsonSerializer.Serialize(message).ShouldBe(JsonSerializer.Serialize(Messages[kind]));
        length.ShouldBe((int)stream.Length - sizeof(int));
    }

    [Fact]
    public void Receive_Request_IsEqual()
    {
        using var stream = new MemoryStream();
        MessageStream.Send(stream, new WorkerRequest("/map/één bestand\n.pdf", 12) { PictureOf = 3, Page = 4 }, MessageForm.Write);
        stream.Position = 0;

        MessageStream.Receive(stream, 1 << 20, MessageForm.ReadRequest, out var request, out _).ShouldBe(MessageState.Whole);

        request.ShouldBe(new WorkerRequest("/map/één bestand\n.pdf", 12) { PictureOf = 3, Page = 4 });
    }

    [Fact]
    public void Receive_LongerThanAllowed_IsNotTakenIn()
    {
        using var stream = new MemoryStream();
        MessageStream.Send(stream, new WorkerMessage { Page = Page() }, MessageForm.Write);
        stream.Position = 0;

        MessageStream.Receive(stream, 20, MessageForm.ReadMessage, out var message, out _).ShouldBe(MessageState.TooLong);

        message.ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(30)]
    public void Receive_BrokenOff_HasEnded(int length)
    {
        using var stream = new MemoryStream();
        MessageStream.Send(stream, new WorkerMessage { Page = Page() }, MessageForm.Write);
        using var torn = new MemoryStream(stream.ToArray()[..length]);

        MessageStream.Receive(torn, 1 << 20, MessageForm.ReadMessage, out var message, out _).ShouldBe(MessageState.Ended);

        message.ShouldBeNull();
    }

    private static PdfPage Page() => new(
        7,
        595.28,
        841.89,
        [new TextRun("Zorg ", Box, Plain), new TextRun("plan", Box with { Left = 40 }, Bold), new TextRun("één", Box, Plain)],
        [new PdfLink("hier", Box, 3, null), new PdfLink("daar", Box, null, "https://example.org")])
    {
        Pictures = [Box],
        Notes = [new PdfNote(PageNoteKind.FieldValue, Box, "naam", "Zorghuis"),
            new PdfNote(PageNoteKind.Comment, Box, string.Empty, "let op")],
        Drawings = new PdfDrawings([new PdfRuling(Box, true), new PdfRuling(Box, false)], [Box]),
    };
}
