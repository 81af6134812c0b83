using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Tests.Documents;

public sealed class DocumentIdTests
{
    private static readonly SourceFile File = new("c/Beleid 2025.md", "/c/Beleid 2025.md", "# Beleid"u8.ToArray());

    [Fact]
    public void For_SameNameInAnotherFolder_IsTheSameId() =>
        DocumentId.For("elders/Beleid 2025.md", File.Sha256).ShouldBe(DocumentId.For(File.Path, File.Sha256));

    [Fact]
    public void For_OtherContent_IsAnotherId()
    {
        var other = new SourceFile(File.Path, File.FullPath, "# Ander beleid"u8.ToArray());

        DocumentId.For(other.Path, other.Sha256).ShouldNotBe(DocumentId.For(File.Path, File.Sha256));
    }

    [Fact]
    public void For_AFile_IsItsSlugAndTheBeginningOfItsHash() =>
        DocumentId.For(File.Path, File.Sha256).Value.ShouldBe($"beleid-2025-{File.Sha256[..8]}");
}
