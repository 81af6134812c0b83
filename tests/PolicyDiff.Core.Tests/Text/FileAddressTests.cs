using PolicyDiff.Core.Text;

namespace PolicyDiff.Core.Tests.Text;

public sealed class FileAddressTests
{
    [Theory]
    [InlineData("corpus/2025/beleid.pdf", "corpus/2025/beleid.pdf")]
    [InlineData("../map met spaties/100%#1.pdf", "../map%20met%20spaties/100%25%231.pdf")]
    [InlineData("/srv/beleid.pdf", "file:///srv/beleid.pdf")]
    [InlineData("C:/Mijn documenten/beleid.pdf", "file:///C:/Mijn%20documenten/beleid.pdf")]
    [InlineData("d:/beleid.pdf", "file:///d:/beleid.pdf")]
    [InlineData("//elders.example/beleid.pdf", "file:///elders.example/beleid.pdf")]
    [InlineData("javascript:alert(1)", "javascript%3Aalert%281%29")]
    [InlineData("CC:/beleid.pdf", "CC%3A/beleid.pdf")]
    public void Of_Path_IsItsAddress(string path, string address) => FileAddress.Of(path).ShouldBe(address);

    [Theory]
    [InlineData("C:/Mijn documenten/é.pdf")]
    [InlineData("/srv/beleid 2025.pdf")]
    public void Of_AbsolutePath_IsAnAddressOfThatFile(string path)
    {
        var address = new Uri(FileAddress.Of(path));

        (address.IsFile, address.Host).ShouldBe((true, string.Empty));
        Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/').ShouldBe(path.TrimStart('/'));
    }

    [Theory]
    [InlineData("/a", true)]
    [InlineData("C:/a", true)]
    [InlineData("C:a", false)]
    [InlineData("a/b", false)]
    [InlineData("../a", false)]
    [InlineData("", false)]
    public void IsAbsolute_RootOrDrive_IsTrue(string path, bool absolute) => FileAddress.IsAbsolute(path).ShouldBe(absolute);
}
