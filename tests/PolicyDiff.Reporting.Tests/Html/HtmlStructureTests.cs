using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tests.Support;

namespace PolicyDiff.Reporting.Tests.Html;

/// <summary>What holds for every page, whatever is on it.</summary>
public sealed class HtmlStructureTests
{
    public static TheoryData<string> Pages => [.. Reports.Keys];

    private static Dictionary<string, (Report Report, ReportOptions Options)> Reports { get; } = new(StringComparer.Ordinal)
    {
        ["changes"] = (EveryKind.Report(new ReportOptions()), new ReportOptions()),
        ["all"] = (EveryKind.Report(new ReportOptions { All = true }), new ReportOptions { All = true }),
        ["counts"] = (EveryKind.Report(new ReportOptions()), new ReportOptions { StatisticsOnly = true }),
        ["two parts"] = (ChangeReportComposer.Compose(
            [EveryKind.Set, EveryKind.Set with { Changes = [.. EveryKind.Set.Changes.Select(change => change with { })] }],
            [],
            new ReportOptions()), new ReportOptions()),
        ["nothing"] = (ChangeReportComposer.Compose([], [], new ReportOptions()), new ReportOptions()),
        ["document"] = (SomeDocument.Report, new ReportOptions()),
        ["list"] = (SomeDocument.Corpus(new ReportOptions(), withStatus: false), new ReportOptions()),
        ["stats"] = (SomeDocument.Corpus(new ReportOptions(), withStatus: true), new ReportOptions()),
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Write_AnyReport_ParsesWithoutErrors(string name)
    {
        var errors = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, error) => errors.Add(error.ToString() ?? string.Empty);

        parser.ParseDocument(Markup(name));

        errors.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Write_AnyReport_HasUniqueIdsAndNoDeadLinks(string name)
    {
        var page = Page(name);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        var targets = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..])
            .Concat(page.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!));

        ids.ShouldBeUnique();
        targets.Except(ids).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Write_AnyReport_HasLandmarksAndHeadingsInOrder(string name)
    {
        var page = Page(name);
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

        page.DocumentElement.GetAttribute("lang").ShouldBe("nl");
        page.QuerySelectorAll("main, header").Length.ShouldBe(2);
        levels.Count(level => level == 1).ShouldBe(1);
        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Write_AnyReport_NeedsNothingFromElsewhere(string name)
    {
        var page = Page(name);

        page.QuerySelectorAll("[src], [srcset], object, iframe, link:not([rel=icon]), base").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style")
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Write_AnyReport_HoldsThePolicyOfItsStyleAndScript(string name)
    {
        var page = Page(name);
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;

        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldContain($"style-src '{Hash(page.QuerySelectorAll("style").Single())}'");
        foreach (var script in page.QuerySelectorAll("script"))
        {
            policy.ShouldContain($"script-src '{Hash(script)}'");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Write_AnyReport_NamesEveryControl(string name) =>
        Page(name).QuerySelectorAll("input, select").ShouldAllBe(control => control.Closest("label") != null);

    [Fact]
    public void Write_Changes_EachHasItsIdAndCanBeFiltered()
    {
        var articles = Page("all").QuerySelectorAll("article.change");

        articles.Length.ShouldBe(EveryKind.Set.Changes.Count);
        articles.Select(article => article.Id).ShouldContain("c-light-1");
        foreach (var name in new[] { "kind", "subject", "weight" })
        {
            var choices = Page("all")
                .QuerySelectorAll($"select[name={name}] option")
                .Select(option => option.GetAttribute("value")).ToList();
            articles.Select(article => article.GetAttribute($"data-{name}"))
                .Where(value => value != "uncovered" || name == "kind")
                .Except(choices).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("' autofocus onfocus='alert(1)")]
    [InlineData("</style><img src=x onerror=alert(1)>")]
    [InlineData("<!-- -->&lt;b&gt; ]]>")]
    [InlineData("👨‍👩‍👧‍👦 en שלום")]
    public void Write_MarkupInDocument_StaysText(string text)
    {
        var change = Some.Change(ChangeKind.Added, [], [Some.Right(text) with { Lead = text, Column = text }], text) with
        {
            Id = text,
            Subject = text,
            Caveat = text,
        };
        var set = Some.Set(change) with { Notices = [new Notice(text)] };
        var page = new HtmlParser().ParseDocument(Written.As("html", ChangeReportComposer.Compose([set], [], new ReportOptions())));

        page.QuerySelector(".beside blockquote")!.TextContent.ShouldBe(text);
        page.QuerySelector(".woven blockquote")!.TextContent.ShouldBe(text);
        page.QuerySelector("article")!.GetAttribute("data-subject").ShouldBe(text);
        page.QuerySelectorAll("script").Length.ShouldBe(1);
        page.QuerySelectorAll("img, b, [onmouseover], [onfocus], [onerror]").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("javascript:alert(1)", "javascript%3Aalert%281%29")]
    [InlineData("//elders.example/x.pdf", "file:///elders.example/x.pdf")]
    [InlineData("/map/x.pdf", "file:///map/x.pdf")]
    [InlineData("C:/map 1/x.pdf", "file:///C:/map%201/x.pdf")]
    public void Write_PathLikeAnAddress_LeadsNowhereElse(string path, string expected)
    {
        var document = Some.Policy2025 with { Source = Some.Policy2025.Source with { Path = path } };
        var set = Some.Set(Some.Change(ChangeKind.Added, [], [Some.Right("Nieuw.")]));
        var report = ChangeReportComposer.Compose(
            [set with { Right = set.Right with { Documents = [document] } }], [], new ReportOptions());
        var links = new HtmlParser()
            .ParseDocument(Written.As("html", report))
            .QuerySelectorAll("cite a")
            .Select(link => link.GetAttribute("href")!).ToList();

        links.ShouldNotBeEmpty();
        links.ShouldAllBe(link => link.StartsWith(expected, StringComparison.Ordinal));
    }

    private static IDocument Page(string name) => new HtmlParser().ParseDocument(Markup(name));

    private static string Markup(string name) => Written.As("html", Reports[name].Report, Reports[name].Options);

    private static string Hash(IElement element) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}";
}
