using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Tests.Documents;

public sealed class PaperVersionTests
{
    private static readonly DocumentMetadata Paper = new()
    {
        Title = "Beleid 2025 v1.0",
        Kind = DocumentKind.CareTypePolicy,
        CareTypes = ["b", "a"],
    };

    [Fact]
    public void Order_VersionsOfOnePaper_IsByDayThenByNumber()
    {
        PaperVersion[] versions =
        [
            new(new(2024, 4, 1), "1"), new(null, "1.10"), new(new(2024, 3, 1), "2"), new(null, "1.9"), new(null, null),
        ];

        versions.Order(PaperVersion.Order)
            .Select(version => $"{version.Published:MM} {version.Number}")
            .ShouldBe([" ", " 1.9", " 1.10", "03 2", "04 1"]);
    }

    [Fact]
    public void PaperOf_VersionsOfOnePaper_IsTheSame() =>
        PaperVersion.PaperOf(Paper with { Title = "BELEID 2026, v1.1", Version = "1.1", CareTypes = ["a", "b"] })
            .ShouldBe(PaperVersion.PaperOf(Paper));

    [Fact]
    public void PaperOf_OtherPaper_IsAnother()
    {
        DocumentMetadata[] others =
        [
            Paper with { Kind = DocumentKind.GeneralPolicy }, Paper with { CareTypes = ["a"] }, Paper with { Offices = ["Noord"] },
            Paper with { Regions = ["Noord"] }, Paper with { Title = "Ander beleid" },
        ];

        others.Append(Paper).Select(PaperVersion.PaperOf).ShouldBeUnique();
    }
}
