using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PolicyDiff.Dutch;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Html;

/// <summary>Takes out of a page what a site puts around its text: menus, cookie notices, breadcrumbs, share links, footers.</summary>
/// <remarks>
/// What the standard says of an element (its name, its role) is believed. What only a word of its class says is not, where the element
/// holds the title or most of the text: a page may call its whole body by the name of one part.
/// </remarks>
internal sealed partial class Furniture
{
    private static readonly IReadOnlySet<string> ClassWords = WordList.Words(typeof(Furniture).Assembly, "furniture-words.txt");
    private static readonly IReadOnlySet<string> Phrases = WordList.Words(typeof(Furniture).Assembly, "furniture-phrases.txt");
    private static readonly IReadOnlySet<string> SocialNames = WordList.Words(typeof(Furniture).Assembly, "social-names.txt");

    private const string Roles =
        "[role=navigation],[role=banner],[role=contentinfo],[role=complementary],[role=dialog],[role=alertdialog],[role=search],[role=menu],[role=menubar],[role=tablist]";

    private const string ByName = "nav,aside,dialog,search," + Roles;
    private const string Hidden = ".sr-only,.visually-hidden,.screen-reader-text,.visuallyhidden,.u-sr-only";
    private const int LongestHidden = 60;
    private const int MostWordsOfPhrase = 8;

    private readonly IElement _body;
    private readonly int _words;

    private Furniture(IElement body)
    {
        _body = body;
        _words = WordCount.Of(PageElements.TextOf(body));
    }

    /// <summary>Takes it out of the body, and keeps the title that stands in a banner.</summary>
    /// <param name="body">The body of a page, changed in place.</param>
    public static void Remove(IElement body)
    {
        var furniture = new Furniture(body);
        furniture.All(Hidden, element => element.TextContent.Length <= LongestHidden || element.Closest("a,button") is not null);
        furniture.All(ByName, element => !Holds(element, "h1") && !Holds(element, "main"));
        furniture.All("header", furniture.Banner);
        furniture.All("footer", element => !Holds(element, "h1,main"));
        furniture.All("form", furniture.IsSmall);
        furniture.All("[id],[class]", furniture.IsNamedSo);
        furniture.All("a[rel~=prev],a[rel~=next]", _ => true);
        furniture.All("button,[role=button]", element => !PageElements.IsToggle(element) && !Holds(element, "h1,h2,h3,h4"));
        furniture.All("ul,ol", IsShareList);
        furniture.All("p,div,a,span,li,button,h2,h3,h4,h5,h6,summary", IsPhrase);
        furniture.All("ul,ol", IsJumpList);
    }

    private void All(string selector, Func<IElement, bool> isFurniture)
    {
        foreach (var element in _body.QuerySelectorAll(selector).Where(element => element != _body && IsIn(element)).ToList())
        {
            if (IsIn(element) && isFurniture(element))
            {
                element.Remove();
            }
        }
    }

    private bool IsIn(IElement element) => element.ParentElement is not null && _body.Contains(element);

    private static bool Holds(IElement element, string selector) => element.QuerySelector(selector) is not null;

    /// <summary>The header of a page goes; that of a section or article is part of it. The only title of the page is kept.</summary>
    private bool Banner(IElement header)
    {
        if (header.Closest("main,article,section,[role=main]") is not null)
        {
            return false;
        }

        foreach (var title in header.QuerySelectorAll("h1").ToList())
        {
            header.Before(title);
        }

        return !Holds(header, "main,article") && IsSmall(header);
    }

    /// <summary>Pages of some servers are one form from end to end.</summary>
    private bool IsSmall(IElement element) => !Holds(element, "h1,main") && WordCount.Of(PageElements.TextOf(element)) * 2 < _words;

    private bool IsNamedSo(IElement element) =>
        !PageElements.IsToggle(element) && (Names(element.Id) || element.ClassList.Any(Names)) && IsSmall(element);

    private static bool Names(string? name) =>
        name is { Length: > 0 }
            && (ClassWords.Contains(name.ToLowerInvariant())
                || Parts().Split(name).Any(part => ClassWords.Contains(part.ToLowerInvariant())));

    private static bool IsShareList(IElement list) =>
        list.Children.Length > 1
            && list.Children.All(item => item.TextContent.Trim() is { Length: < 40 } text
                && (text.Length == 0 || SocialNames.Contains(Bare(LastWords(text)))))
        && list.Children.Any(item => item.TextContent.Trim().Length > 0);

    /// <summary>"Deel via Facebook" names Facebook.</summary>
    private static string LastWords(string text) => Via().Replace(text, string.Empty);

    private static bool IsPhrase(IElement element)
    {
        if (element.Closest("td,th") is not null || element.ChildElementCount > 4)
        {
            return false;
        }

        var text = Bare(Space().Replace(element.TextContent, " "));
        return text.Length > 0 && WordCount.Of(text) <= MostWordsOfPhrase && Phrases.Contains(text);
    }

    /// <summary>A list of nothing but jumps within the page repeats its headings.</summary>
    private static bool IsJumpList(IElement list) =>
        list.Children.Length > 1 && list.Children.All(IsJump);

    private static bool IsJump(IElement item) =>
        item.QuerySelectorAll("a[href]").ToList() is { Count: > 0 } links
        && links.All(link => link.GetAttribute("href") is ['#', _, ..])
        && WordCount.Of(PageElements.TextOf(item)) == links.Sum(link => WordCount.Of(PageElements.TextOf(link)));

    private static string Bare(string text) => text.Trim(' ', '.', ':', '?', '!', '\u00a0', '›', '»', '‹', '«', '↑').ToLowerInvariant();

    [GeneratedRegex(@"[-_\s]+|(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(
        @"^\s*(?:deel|delen|share)?\s*(?:dit|deze pagina)?\s*(?:via|op|on|per)\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Via();
}
