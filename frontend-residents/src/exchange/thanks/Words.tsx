import './thanks.css';

/** What somebody said in thanks, in their own words. */
export const Words = ({ text }: { text: string }) => (
  <blockquote class="thanks">
    <p class="written">{text}</p>
  </blockquote>
);
