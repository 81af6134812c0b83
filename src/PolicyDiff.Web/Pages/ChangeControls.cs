using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Html;
using PolicyDiff.Web.Readers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Safety;
using PolicyDiff.Web.Texts;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Web.Pages;

/// <summary>
/// What a reader can do with a change: mark it as seen, confirm it, reject it. The buttons of a page share one form each, with one token.
/// </summary>
/// <param name="request">Who asks.</param>
/// <param name="notes">What the reader has seen and settled.</param>
/// <param name="shared">What the others have.</param>
/// <param name="hidesSeen">Whether the page leaves out what was seen.</param>
internal sealed class ChangeControls(PageRequest request, ReaderNotes notes, SharedNotes shared, bool hidesSeen = false)
{
    private const string SeenForm = "form-gezien";
    private const string VerdictForm = "form-oordeel";

    private readonly Messages _messages = request.Messages;
    private string _before = string.Empty;

    /// <summary>The forms that the buttons belong to; once on a page.</summary>
    public IReadOnlyList<HtmlNode> Forms() => [Form(SeenForm, "/gezien"), Form(VerdictForm, "/oordeel")];

    /// <summary>
    /// The buttons below a change, asked for in the order of the page. Where what was seen is hidden, the page comes back at the change
    /// before it.
    /// </summary>
    /// <param name="fingerprint">Its fingerprint.</param>
    /// <param name="anchor">Its place on the page.</param>
    public HtmlNode Of(string fingerprint, string anchor)
    {
        var isSeen = notes.Seen.Contains(fingerprint);
        (var back, _before) = (hidesSeen ? _before : anchor, anchor);
        var verdict = notes.Settled.GetValueOrDefault(fingerprint)?.Verdict ?? ReviewVerdict.Open;
        return Element(
            "div",
            Button(SeenForm, isSeen ? ReaderFields.Unsee : ReaderFields.See, fingerprint, back, "Review.See", isSeen),
            Verdict(ReviewVerdict.Confirm, verdict, fingerprint, back),
            Verdict(ReviewVerdict.Reject, verdict, fingerprint, back),
            Others(fingerprint)).Class(isSeen ? "deeds seen" : "deeds");
    }

    /// <summary>The form for a note and a verdict on the page of a change.</summary>
    public HtmlElement NoteForm(string fingerprint)
    {
        var entry = notes.Settled.GetValueOrDefault(fingerprint);
        var choices = Enum.GetValues<ReviewVerdict>().Select(verdict => Element(
            "label",
            Element("input")
                .With("type", "radio")
                .With("name", ReaderFields.Deed)
                .With("value", $"{Word(verdict)}.{fingerprint}")
                .When(verdict == (entry?.Verdict ?? ReviewVerdict.Open), "checked"),
            Space,
            _messages[$"Verdict.{verdict}"]));
        return Element(
            "form",
            FormGuard.Token(request.Context),
            FormParts.Hidden(ReaderFields.Back, request.Here),
            Element("fieldset", choices.Prepend<HtmlNode>(Element("legend", _messages["Review.Verdict"]))),
            Element("label", Element("span", _messages["Review.Note"]), Element("input")
                .With("type", "text")
                .With("name", ReaderFields.Note)
                .With("maxlength", "2000")
                .With("value", entry?.Note ?? string.Empty)),
            Element("button", _messages["Review.Save"]).With("type", "submit"))
            .With("action", "/oordeel").With("method", "post").Class("ask");
    }

    /// <summary>What the other readers settled of a change, and how many have seen it; nothing where none did.</summary>
    private HtmlElement? Others(string fingerprint)
    {
        var settled = shared.Settled(fingerprint).Select(other => Element(
            "li",
            Element("strong", $"{other.Name}:"),
            Space,
            other.Entry.Note.Length == 0
                ? _messages[$"Verdict.{other.Entry.Verdict}"]
                : $"{_messages[$"Verdict.{other.Entry.Verdict}"]} – {other.Entry.Note}")).ToList();
        var seen = shared.SeenBy(fingerprint);
        return settled.Count + seen == 0 ? null : Element(
            "ul",
            [
                .. settled,
                seen == 0 ? null : Element("li", _messages.Format(seen == 1 ? "Review.SeenByOne" : "Review.SeenBy", seen)),
            ])
            .Class("others").With("aria-label", _messages["Review.Others"]);
    }

    private HtmlElement Verdict(ReviewVerdict verdict, ReviewVerdict current, string fingerprint, string anchor)
    {
        var isCurrent = verdict == current;
        return Button(VerdictForm, Word(isCurrent ? ReviewVerdict.Open : verdict), fingerprint, anchor, $"Review.{verdict}", isCurrent);
    }

    private HtmlElement Button(string form, string deed, string fingerprint, string anchor, string labelKey, bool isPressed) =>
        Element("button", _messages[labelKey])
        .With("type", "submit")
            .With("form", form)
            .With("name", ReaderFields.Deed)
            .With("value", $"{deed}.{fingerprint}.{anchor}")
            .With("aria-pressed", isPressed ? "true" : "false");

    private HtmlElement Form(string id, string path) =>
        Element("form", FormGuard.Token(request.Context), FormParts.Hidden(ReaderFields.Back, request.Here))
        .With("id", id).With("action", path).With("method", "post");

    private static string Word(ReviewVerdict verdict) => verdict.ToString().ToLowerInvariant();
}
